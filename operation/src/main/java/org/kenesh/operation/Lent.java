package org.kenesh.operation;

import org.springframework.context.support.GenericApplicationContext;

/** What a service uses and does not close: whoever runs it does. */
public final class Lent {

    private Lent() {}

    /** Gives a service something for all who ask for that type. */
    public static <T> void to(GenericApplicationContext service, Class<T> type, T lent) {
        service.registerBean(type, () -> lent, bean -> bean.setDestroyMethodName(""));
    }
}
