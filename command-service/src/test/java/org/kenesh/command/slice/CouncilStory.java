package org.kenesh.command.slice;

/** Councils and what they decide, as events that are on record. */
final class CouncilStory {

    private CouncilStory() {}

    /** A deciding council: more than half of the seats with a vote, led by its chair. */
    static void established(History history, String council, String on) {
        history.told(
                "CouncilEstablished",
                """
                {'council':'%s','kind':'COUNCIL','names':{'en':'C'},'authority':'DECIDING',
                 'zone':'Asia/Bishkek',
                 'quorum':{'of':'VOTING','present':{'moreThan':'1/2'},'presiding':'CHAIR'},
                 'decisions':{'method':'VOTE','of':'PRESENT','inFavour':{'moreThan':'1/2'},
                   'tie':'CASTING_VOTE','withoutQuorum':'RECOMMENDATIONS'},
                 'effectiveOn':'%s'}\
                """
                        .formatted(council, on));
    }

    static void seat(History history, String seat, String council, String owner, String role) {
        made(history, seat, council, owner, role, "VOTING");
    }

    static void observer(History history, String seat, String council, String owner) {
        made(history, seat, council, owner, "OBSERVER", "NOT_VOTING");
    }

    private static void made(
            History history,
            String seat,
            String council,
            String owner,
            String role,
            String voting) {
        history.told(
                "SeatCreated",
                """
                {'seat':'%s','council':'%s','owner':%s,'role':'%s','voting':'%s',
                 'effectiveOn':'2014-01-01'}\
                """
                        .formatted(seat, council, owner, role, voting));
    }

    static void sits(History history, String seat, String person, String capacity) {
        history.told(
                "RepresentativeAppointed",
                """
                {'seat':'%s','representative':{'person':'%s','name':{'en':'N'}},
                 'capacity':'%s','effectiveOn':'2014-01-01'}\
                """
                        .formatted(seat, person, capacity));
    }

    /** A decision of 2015-03-10 that is adopted by votes, with more fields. */
    static String decision(String id, String more) {
        return """
        {'decision':'%s','council':'c','outcome':'ADOPTED','nature':'BINDING',
         'title':{'en':'D'},'text':{'language':'EN','words':{'en':'W'}},
         'effectiveOn':'2015-03-10',%s}\
        """
                .formatted(id, more);
    }
}
