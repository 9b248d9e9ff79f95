package org.kenesh.operation;

/** A setting with which a service cannot start; the message names the environment variable. */
public final class SettingRefused extends RuntimeException {

    private final String remedy;

    SettingRefused(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
