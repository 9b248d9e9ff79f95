package org.kenesh.standalone.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** What {@code docker-compose.yml} and the Dockerfiles say, for use without containers. */
final class Composition {

    private static final Pattern DEFAULTED = Pattern.compile("\\$\\{\\w+:-([^}]*)}");

    private final Map<?, ?> document;

    Composition() throws IOException {
        var text = Files.readString(ServiceProcess.ROOT.resolve("docker-compose.yml"));
        document = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }

    Map<?, ?> services() {
        return (Map<?, ?>) at(document, "services");
    }

    Map<?, ?> service(String name) {
        return (Map<?, ?>) at(services(), name);
    }

    /** The variables that a service gets when the one who starts it sets none. */
    Map<String, String> variables(String service) {
        var variables = new TreeMap<String, String>();
        ((Map<?, ?>) at(service(service), "environment"))
                .forEach((name, value) ->
                        variables.put(
                                name.toString(),
                                DEFAULTED
                                        .matcher(value.toString())
                                        .replaceAll(m -> Matcher.quoteReplacement(m.group(1)))));
        return variables;
    }

    /** The instructions of a service's Dockerfile that begin so, each on one line. */
    List<String> instructions(String service, String beginning) throws IOException {
        var folder = at(service(service), "build").toString();
        var file = Files.readString(ServiceProcess.ROOT.resolve(folder).resolve("Dockerfile"));
        return file.replace("\\\n", " ").lines().filter(l -> l.startsWith(beginning)).toList();
    }

    /** The one instruction that begins so. */
    String instruction(String service, String beginning) throws IOException {
        var found = instructions(service, beginning);
        if (found.size() != 1) {
            throw new AssertionError(beginning + " of " + service + ": " + found);
        }
        return found.getFirst();
    }

    /** The words of an instruction in JSON form. */
    List<String> words(String service, String beginning) throws IOException {
        var instruction = instruction(service, beginning);
        return JsonMapper.shared()
                .readerForListOf(String.class)
                .<List<String>>readValue(instruction.substring(instruction.indexOf('[')));
    }

    /** The jar that the image of a service is made of. */
    Path jar(String service) {
        var folder = at(service(service), "build").toString();
        return ServiceProcess.ROOT.resolve(folder).resolve("target").resolve(folder + ".jar");
    }

    static Object at(Map<?, ?> map, String key) {
        var value = map.get(key);
        if (value == null) {
            throw new AssertionError("no " + key + " in " + map.keySet());
        }
        return value;
    }

    static Path uriFile(Path folder, String uri) throws IOException {
        return Files.writeString(folder.resolve("uri"), uri + "\n");
    }
}
