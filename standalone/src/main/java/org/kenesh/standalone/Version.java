package org.kenesh.standalone;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar says it has. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Kenesh.class.getPackage().getImplementationVersion();
        return new String[] {"kenesh " + (version == null ? "(not packaged)" : version)};
    }
}
