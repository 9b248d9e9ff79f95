package org.kenesh.act;

/** The form of a legal act. */
public enum ActKind {
    CONSTITUTION,
    LAW,
    /** Указ: an act of the president. */
    DECREE,
    /** Постановление: an act of parliament, government or cabinet. */
    RESOLUTION,
    /** Распоряжение, приказ. */
    ORDER,
    REGULATION,
    DECISION,
    TREATY,
    OTHER
}
