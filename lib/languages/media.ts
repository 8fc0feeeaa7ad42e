import { list } from './list';

/** Names of publications and agencies that news in any language quotes. */
export const MEDIA: readonly string[] = list(`
  bloomberg; reuters; financial times; ft; wall street journal; wsj; new york times; washington post; cnbc; cnn; bbc;
  the information; axios; techcrunch; forbes; fortune; business insider; the verge; wired; politico; semafor; sifted;
  the economist; barron's; marketwatch; nikkei; nikkei asia; caixin; south china morning post; scmp; the guardian;
  the times; the telegraph; sky news; associated press; ap; afp; dpa; handelsblatt; manager magazin; wirtschaftswoche;
  spiegel; faz; frankfurter allgemeine; süddeutsche zeitung; süddeutsche; die zeit; welt; bild; capital; heise;
  the decoder; gründerszene; tagesspiegel; nzz; neue zürcher zeitung; tages-anzeiger; der standard; les échos;
  les echos; le monde; le figaro; la tribune; l'usine nouvelle; economic times; mint; moneycontrol; pitchbook;
  crunchbase; dealroom; globe and mail; the logic; calcalist; globes; korea herald; yonhap; maeil; haaretz; el país`);
