/** Words of a document that an answer stands on. */
export interface DocentCitation {
  n: number;
  documentId: string;
  file: string;
  collection: string;
  title: string;
  /** `en`, `de`, …, where it is known. */
  language: string | null;
  url: string | null;
  publishedAt: string | null;
  page: number | null;
  heading: string | null;
  quote: string;
  start: number;
  end: number;
  answerStart: number;
  answerEnd: number;
  supports: [number, number][];
  link: string;
}

/** A passage, and how well it fits the question. */
export interface DocentPassage {
  documentId: string;
  file: string;
  collection: string;
  title: string;
  publishedAt: string | null;
  heading: string | null;
  page: number | null;
  passage: string;
  text: string;
  start: number;
  end: number;
  score: number;
}

/** What `POST /api/v1/ask` answers. */
export interface DocentAnswer {
  id: string;
  conversationId: string;
  question: string;
  standaloneQuestion: string;
  status: 'answered' | 'conflicting' | 'not_found';
  mode: string;
  answer: string;
  shortAnswer: string | null;
  confidence: number;
  citations: DocentCitation[];
  dates: { text: string; resolved: string; from: string; citation: number }[];
  conflicts: { shortAnswer: string; citations: number[] }[];
  related: DocentCitation[];
  /** The passages that the search brought, best first. */
  retrieved: DocentPassage[];
  stages: { name: string; ms: number }[];
}

export interface DocentProblem extends Error {
  kind: 'offline' | 'unreachable' | 'broken' | 'limit' | 'busy' | 'refused' | 'failed';
  status: number;
  traceId: string | null;
  /** Seconds until it makes sense to try again. */
  wait: number;
}

export interface DocentChatEventMap {
  'docent:open': CustomEvent<Record<string, never>>;
  'docent:close': CustomEvent<Record<string, never>>;
  'docent:question': CustomEvent<{ question: string }>;
  'docent:answer': CustomEvent<{ answer: DocentAnswer }>;
  /** Cancel it to show the source yourself. */
  'docent:citation': CustomEvent<{ citation: DocentCitation }>;
  'docent:error': CustomEvent<{ problem: DocentProblem }>;
  'docent:clear': CustomEvent<Record<string, never>>;
}

/** What `document.querySelector('docent-chat')` finds. The script exports nothing; it defines the tag. */
export interface DocentChat extends HTMLElement {
  /** Offered while nothing was asked yet. */
  questions: string[];
  /** A key of whoever looks at the page; it takes the place of a visitor's session. */
  set key(key: string | null);
  readonly isOpen: boolean;
  /** Throws an `InvalidStateError` where the element is not on the page yet; `ask` and `clear` reject with it. */
  open(): void;
  close(): void;
  ask(question: string): Promise<DocentAnswer>;
  clear(): Promise<void>;
  addEventListener<K extends keyof DocentChatEventMap>(
    type: K, listener: (event: DocentChatEventMap[K]) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'docent-chat': DocentChat;
  }
}
