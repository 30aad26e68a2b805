/** As much of the DOM as the page's script uses: the project's own code has none, so its types are not loaded. */
export interface PageElement {
  textContent: string | null;
  className: string;
  hidden: boolean;
  value: string;
  tabIndex: number;
  type: string;
  readonly style: { left: string; top: string; width: string; height: string };
  readonly parentElement: PageElement | null;
  readonly clientWidth: number;
  readonly clientHeight: number;
  append(...children: (PageElement | string)[]): void;
  replaceChildren(...children: (PageElement | string)[]): void;
  setAttribute(name: string, value: string): void;
  addEventListener(type: string, listener: (event: PageEvent) => void): void;
  focus(options?: { preventScroll: boolean }): void;
  scrollIntoView(options: { block: "nearest" | "start" }): void;
}

export interface PageEvent {
  readonly target: PageElement;
  readonly key: string;
  preventDefault(): void;
}

export interface PageDocument {
  getElementById(id: string): PageElement | null;
  createElement(name: string): PageElement;
}

export interface PageWindow {
  addEventListener(type: "resize", listener: () => void): void;
  requestAnimationFrame(callback: () => void): number;
}
