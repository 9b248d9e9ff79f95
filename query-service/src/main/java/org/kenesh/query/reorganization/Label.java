package org.kenesh.query.reorganization;

import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;

/**
 * What a reorganization, or an independent part of one, amounts to. No act and no source is asked:
 * these disagree. {@link Part} has the rule.
 */
public enum Label {
    /** Several agencies end and what they had goes to one that begins. */
    MERGER,
    /** Agencies end and what they had goes to one that was there before. */
    TAKEOVER,
    /** One agency ends and what it had goes to several that begin. */
    SPLIT_DISSOLVED,
    /** One agency continues and gives something to agencies that begin. */
    SPLIT_SURVIVING,
    /** One agency ends and what it had goes to several, of which some were there before. */
    PARTITION,
    /** One agency ends and one begins that takes over everything: in substance a new name. */
    RENAMING_LIKE_REPLACEMENT,
    /** One agency ends and one begins that takes over what is named. */
    REPLACEMENT,
    /** An agency begins, and nothing goes to it. */
    CREATION,
    /** One agency begins and is given something by several, of which some continue. */
    ASSEMBLY,
    /** An agency ends, and nothing goes from it. */
    ABOLITION,
    /** Something goes between agencies that were there before and stay. */
    TRANSFER,
    /** An agency takes part, and nothing happens to it. */
    NO_CHANGE,
    /** None of these alone. */
    MIXED;

    /** What a reorganization amounts to. */
    static Label of(ReorganizationEnacted event) {
        return Part.together(Part.of(event));
    }
}
