package org.kenesh.event;

/**
 * Something that happened, in the past tense. Its families are sealed, one for each subject: legal
 * act, government, agency, function, council, meeting, minutes, decision, task, record.
 */
public interface Event {}
