package vn.motcua.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** The only allowed arrows between the packages (ARCHITECTURE.md). */
@AnalyzeClasses(packages = "vn.motcua", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {

    @ArchTest
    static final ArchRule sharedKnowsNoFeature = onlyKnows("shared");

    @ArchTest
    static final ArchRule calendarKnowsWhatIsBelowIt = onlyKnows("calendar", "security", "shared");

    /** The HTTP of the calendar must know who edits; the engine and its rows never do. */
    @ArchTest
    static final ArchRule theEngineKnowsNobody = noClasses()
            .that()
            .resideInAPackage("vn.motcua.calendar")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.motcua.security..");

    @ArchTest
    static final ArchRule securityKnowsOnlyShared = onlyKnows("security", "shared");

    @ArchTest
    static final ArchRule organizationKnowsWhatIsBelowIt = onlyKnows("organization", "calendar", "security", "shared");

    @ArchTest
    static final ArchRule liveKnowsNoFeature = onlyKnows("live", "security", "shared");

    @ArchTest
    static final ArchRule procedureKnowsWhatIsBelowIt =
            onlyKnows("procedure", "organization", "calendar", "security", "shared");

    @ArchTest
    static final ArchRule dossierKnowsWhatIsBelowIt =
            onlyKnows("dossier", "procedure", "live", "organization", "calendar", "security", "shared");

    @ArchTest
    static final ArchRule feedbackKnowsWhatIsBelowIt =
            onlyKnows("feedback", "dossier", "procedure", "organization", "calendar", "security", "shared");

    @ArchTest
    static final ArchRule nobodyKnowsReports = isKnownByNobody("report");

    @ArchTest
    static final ArchRule nobodyKnowsPaperwork = isKnownByNobody("paperwork");

    @ArchTest
    static final ArchRule nobodyKnowsIntegration = isKnownByNobody("integration");

    @ArchTest
    static final ArchRule nobodyKnowsTheDemo = isKnownByNobody("demo");

    @ArchTest
    static final ArchRule thereAreNoCyclesBetweenFeatures =
            slices().matching("vn.motcua.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theWebOfAFeatureIsKnownOnlyToItself = slices().matching("vn.motcua.(*).web..")
            .should()
            .notDependOnEachOther()
            .because("web is the outermost ring of its own feature");

    @ArchTest
    static final ArchRule nobodyInsideKnowsTheWeb = noClasses()
            .that()
            .resideOutsideOfPackage("vn.motcua.*.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.motcua.*.web..");

    private static ArchRule onlyKnows(String feature, String... others) {
        var allowed = Stream.concat(Stream.of(feature), Stream.of(others))
                .map(name -> "vn.motcua." + name + "..")
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage("vn.motcua." + feature + "..")
                .should()
                .onlyDependOnClassesThat(
                        Predicates.resideInAnyPackage(allowed).or(Predicates.resideOutsideOfPackage("vn.motcua..")));
    }

    private static ArchRule isKnownByNobody(String feature) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("vn.motcua." + feature + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.motcua." + feature + "..");
    }
}
