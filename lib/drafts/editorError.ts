/** Why a command cannot do what an editor asked for, in the editor's words: what is wrong and what to do. */
export class EditorError extends Error {}
