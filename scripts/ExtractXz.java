import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/**
 * Writes the one .txz entry of a jar to standard output as a plain tar, because a bare machine has neither
 * unzip nor xz. Run as a source file with xz.jar on the class path: {@code java -cp xz.jar ExtractXz.java x.jar | tar x}.
 */
class ExtractXz {
    public static void main(String[] arguments) throws Exception {
        try (var jar = new ZipFile(Path.of(arguments[0]).toFile())) {
            var entry = jar.stream().filter(e -> e.getName().endsWith(".txz")).findFirst().orElseThrow();
            try (var tar = new XZInputStream(jar.getInputStream(entry))) {
                tar.transferTo(System.out);
            }
        }
        System.out.flush();
    }
}
