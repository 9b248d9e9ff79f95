package org.kenesh.ledger.axon;

import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;

/** Ledger entries as entries of Axon's streams. */
final class Messages {

    private Messages() {}

    /** The message of an entry with the token that continues after it. */
    static MessageStream.Entry<EventMessage> entry(
            org.kenesh.ledger.Entry entry, EventCodec codec) {
        var token = new GlobalSequenceTrackingToken(entry.position() + 1);
        return new SimpleEntry<>(
                codec.decode(entry), TrackingToken.addToContext(Context.empty(), token));
    }
}
