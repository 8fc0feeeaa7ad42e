import { type ComponentType, type FunctionComponent, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code is loaded when it is first shown. */
export type Lazy<Props> = FunctionComponent<Props> & {
  /** Loads the code ahead; what is shown after that is there at once. Rejects when it cannot be loaded. */
  load(): Promise<void>;
};

/** A component that shows nothing until `load` gave it its code: from the extension's own files, so this is soon. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): Lazy<Props> {
  let loaded: ComponentType<Props> | null = null;
  let loading: Promise<void> | null = null;
  const start = (): Promise<void> => {
    loading ??= load().then((component) => {
      loaded = component;
    });
    // What failed is tried again the next time.
    loading.catch(() => {
      loading = null;
    });
    return loading;
  };
  const Shown: FunctionComponent<Props> = (props) => {
    const [, setThere] = useState(loaded !== null);
    useEffect(() => {
      let isHere = true;
      if (loaded === null) void start().then(() => isHere && setThere(true));
      return () => {
        isHere = false;
      };
    }, []);
    return loaded === null ? null : h(loaded, props);
  };
  return Object.assign(Shown, { load: start });
}
