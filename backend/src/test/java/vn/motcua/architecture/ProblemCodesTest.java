package vn.motcua.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.report.CountedReport;
import vn.motcua.report.Measure;

/** Every code that the software can say has its words in both languages, and there are no words for codes that it cannot. */
class ProblemCodesTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/motcua");
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\".*?\"\"\"", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_?)\"");
    private static final Set<String> VIETNAMESE = texts("vi").keySet();
    private static final Set<String> ENGLISH = texts("en").keySet();
    private static final Set<String> LITERALS = literals();

    /** Names that are no problems: constants of enums, columns of reports, and the equations of the settlement report. */
    private static final Set<String> OTHER_NAMES = otherNames();

    @Test
    void bothLanguagesHaveTheSameCodes() {
        assertThat(VIETNAMESE).isEqualTo(ENGLISH).isNotEmpty();
    }

    @Test
    void everyCodeOfTheSourcesHasItsWords() {
        var unknown = LITERALS.stream()
                .filter(literal -> literal.contains("_"))
                .filter(literal -> !OTHER_NAMES.contains(literal))
                .filter(literal -> VIETNAMESE.stream().noneMatch(code -> code.startsWith(literal)));
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyWordBelongsToACodeOfTheSources() {
        var unused = VIETNAMESE.stream()
                .filter(code -> !LITERALS.contains(code))
                .filter(code -> LITERALS.stream()
                        .filter(literal -> literal.endsWith("_") && code.startsWith(literal))
                        .noneMatch(prefix -> OTHER_NAMES.contains(code.substring(prefix.length()))));
        assertThat(unused).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSamePlacesForValues() {
        for (var code : VIETNAMESE) {
            assertThat(places("vi", code)).as(code).isEqualTo(places("en", code));
        }
    }

    private static int places(String language, String code) {
        return new MessageFormat(texts(language).getString(code), Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle("problems", Locale.forLanguageTag(language));
    }

    private static Set<String> literals() {
        var found = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                // The demo is a client, with names of its own.
                if (!file.startsWith(SOURCES.resolve("demo"))) {
                    var source = TEXT_BLOCK.matcher(Files.readString(file)).replaceAll("");
                    CODE.matcher(source).results().forEach(match -> found.add(match.group(1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Set<String> otherNames() {
        var names = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.motcua").stream()
                        .filter(JavaClass::isEnum)
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                        .map(JavaField::getName)
                        .collect(Collectors.toSet());
        names.addAll(columnsOfReports());
        names.addAll(Set.of("RECEIVED_SUM", "RESOLVED_SUM", "ROWS_ADD_UP", "CARRIED_OVER_MATCHES"));
        return names;
    }

    private static Set<String> columnsOfReports() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.motcua.report").stream()
                        .filter(type -> type.isAssignableTo(CountedReport.class) && !type.isInterface())
                        .filter(type -> !type.getSimpleName().contains("_"))
                        .map(JavaClass::reflect)
                        .flatMap(type -> ((CountedReport) newInstance(type)).measures().stream())
                        .map(Measure::key)
                        .collect(Collectors.toSet());
    }

    private static Object newInstance(Class<?> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
