package vn.motcua.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs a script of the project's {@code scripts/} as people do, in a process of its own. */
public final class Script {

    public record Run(int exitCode, String output) {}

    private Script() {}

    public static Run node(String script, Path file) throws IOException, InterruptedException {
        var scripts = RealServices.backendFolder().toAbsolutePath().resolveSibling("scripts");
        var process = new ProcessBuilder("node", scripts.resolve(script).toString(), file.toString())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
