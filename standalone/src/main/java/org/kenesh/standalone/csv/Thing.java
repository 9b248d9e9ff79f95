package org.kenesh.standalone.csv;

/** What a cell can name. */
enum Thing {
    ACT,
    GOVERNMENT,
    AGENCY,
    FUNCTION,
    TASK,
    ROW
}
