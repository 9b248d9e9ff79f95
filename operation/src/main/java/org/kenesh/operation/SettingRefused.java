package org.kenesh.operation;

/** A setting with which a service cannot start; the message names the environment variable. */
public final class SettingRefused extends RuntimeException {

    private final String remedy;

    /**
     * @param message what is wrong with which variable
     * @param remedy what to set instead
     */
    public SettingRefused(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
