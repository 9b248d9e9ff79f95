package org.kenesh.operation;

import static org.springframework.core.env.StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

import java.util.HashMap;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Takes a variable without a value for one that is not set, as scripts and compose files leave it:
 * an empty {@code KENESH_ADDRESS} must not open a service to every network.
 */
final class BlankVariables implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        var set = new HashMap<>(environment.getSystemEnvironment());
        set.entrySet()
                .removeIf(
                        v -> v.getKey().startsWith("KENESH_") && v.getValue().toString().isBlank());
        environment
                .getPropertySources()
                .replace(
                        SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, set));
    }
}
