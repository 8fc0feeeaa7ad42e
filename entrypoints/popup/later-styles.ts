/* Styles of claims’ and companies’ pages, which the list does without. */
import '../../assets/styles/chart.css';
import '../../assets/styles/claim.css';
