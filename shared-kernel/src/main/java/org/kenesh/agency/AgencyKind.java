package org.kenesh.agency;

/** What sort of body an agency is. */
public enum AgencyKind {
    GOVERNMENT,
    PRESIDENT_OFFICE,
    PARLIAMENT,
    MINISTRY,
    STATE_COMMITTEE,
    STATE_AGENCY,
    STATE_SERVICE,
    DEPARTMENT,
    INSPECTORATE,
    FUND,
    CENTER,
    ACADEMY,
    LOCAL_GOVERNMENT,
    INTERNATIONAL_ORGANIZATION,
    OTHER
}
