package vn.motcua.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Habits that a newcomer cannot be asked to remember. */
@AnalyzeClasses(packages = "vn.motcua", importOptions = ImportOption.DoNotIncludeTests.class)
class HabitsTest {

    private static final DescribedPredicate<JavaMethod> IS_AN_ENDPOINT =
            DescribedPredicate.describe("are endpoints", method -> method.getAnnotations().stream()
                    .anyMatch(annotation -> annotation.getRawType().isMetaAnnotatedWith(HttpMethod.class)));

    @ArchTest
    static final ArchRule onlyTheDoorAsksWhatTimeItIs = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.motcua.shared.ClockProducer")
            .should()
            .callMethodWhere(DescribedPredicate.describe("reads the clock of the machine", HabitsTest::readsTheClock))
            .because("now comes in once, through the injected Clock, and is a parameter inside");

    @ArchTest
    static final ArchRule onlyResourcesAndOtherDoorsHoldAClock = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areRecords()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule everyEndpointNamesItsRoles = methods()
            .that(IS_AN_ENDPOINT)
            .should(be(DescribedPredicate.<JavaMethod>describe(
                    "open to named roles or to all", method -> hasRoles(method) || hasRoles(method.getOwner()))));

    @ArchTest
    static final ArchRule everyEndpointHasAnOperation =
            methods().that(IS_AN_ENDPOINT).should().beAnnotatedWith(Operation.class);

    @ArchTest
    static final ArchRule whoeverReadsRowsInTheWebIsInATransaction = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .and(DescribedPredicate.describe("inject a repository", resource -> resource.getFields().stream()
                    .anyMatch(field -> field.getRawType().isAssignableTo(PanacheRepositoryBase.class))))
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("the agencies that may be seen are opened by @Transactional, and without it nothing is seen");

    @ArchTest
    static final ArchRule theWebSpeaksNoSql = noClasses()
            .that()
            .resideInAPackage("vn.motcua.*.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.hibernate..");

    @ArchTest
    static final ArchRule resourcesAreNamedSoAndLiveInTheWeb = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .haveSimpleNameEndingWith("Resource")
            .andShould()
            .resideInAPackage("vn.motcua.*.web..");

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    private static boolean readsTheClock(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getName();
        boolean now = owner.getPackageName().equals("java.time")
                && Set.of("now", "system", "systemUTC", "systemDefaultZone").contains(name)
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return now || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
    }

    private static boolean hasRoles(CanBeAnnotated annotated) {
        return Set.<Class<? extends Annotation>>of(RolesAllowed.class, PermitAll.class).stream()
                .anyMatch(annotated::isAnnotatedWith);
    }
}
