package org.kenesh.event;

/**
 * What happens in the course of business, not by an act: on the day on which it is recorded, unless
 * another day is said.
 */
public interface Business extends Effective {}
