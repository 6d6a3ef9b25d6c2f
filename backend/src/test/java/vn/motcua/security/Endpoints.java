package vn.motcua.security;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every endpoint of the code with the roles that its annotations name; empty roles are open to anyone. */
record Endpoints(List<Endpoint> all) {

    record Endpoint(String method, String path, Set<String> roles) {

        boolean isOpenTo(Set<String> held) {
            return roles.isEmpty() || roles.stream().anyMatch(held::contains);
        }
    }

    static Endpoints ofTheCode() {
        var endpoints = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.motcua").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(Endpoints::of)
                        .distinct()
                        .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method))
                        .toList();
        return new Endpoints(endpoints);
    }

    Endpoint at(String method, String path) {
        return all.stream()
                .filter(endpoint ->
                        endpoint.method().equals(method) && endpoint.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(method + " " + path));
    }

    private static Stream<Endpoint> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods()).flatMap(method -> verb(method).stream()
                .map(verb -> new Endpoint(verb, path(resource, method), roles(resource, method))));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Class<?> resource, Method method) {
        var below = method.getAnnotation(Path.class);
        var whole = "/" + resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
        // A pattern behind a name is the resource's own business.
        return whole.replaceAll("/+", "/")
                .replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}")
                .replaceAll("/$", "");
    }

    private static Set<String> roles(Class<?> resource, Method method) {
        return Stream.<AnnotatedElement>of(method, resource)
                .filter(element -> has(element, RolesAllowed.class) || has(element, PermitAll.class))
                .findFirst()
                .map(element -> has(element, PermitAll.class)
                        ? Set.<String>of()
                        : new TreeSet<>(List.of(
                                element.getAnnotation(RolesAllowed.class).value())))
                .orElseThrow();
    }

    private static boolean has(AnnotatedElement element, Class<? extends Annotation> annotation) {
        return element.isAnnotationPresent(annotation);
    }
}
