package vn.motcua.dossier;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.live.LiveAnnouncer;
import vn.motcua.live.LiveEvent;
import vn.motcua.organization.Actor;

/**
 * Đang được xử lý: who has which dossier open. It is nobody's proof of anything, so it is kept in memory alone; every
 * backend hears of it from PostgreSQL, and one that has just started knows within half a minute.
 */
@ApplicationScoped
public class DossierPresence {

    /** A screen says twice in this time that it is still there. */
    static final Duration KEPT_FOR = Duration.ofSeconds(30);

    static final String TOPIC = "presence";

    private record Place(int agencyId, String code) {}

    private final Map<Place, Map<String, Present>> present = new ConcurrentHashMap<>();

    @Inject
    LiveAnnouncer announcer;

    /** The actor has the dossier open. */
    public void enter(Dossier dossier, Actor actor, Instant now) {
        tell(dossier, new Present(actor.username(), actor.name(), now.plus(KEPT_FOR)));
    }

    /** The actor has closed it. */
    public void leave(Dossier dossier, Actor actor) {
        tell(dossier, new Present(actor.username(), actor.name(), Instant.EPOCH));
    }

    /** Who else has it open, by name. */
    public List<Present> others(Dossier dossier, Actor actor, Instant now) {
        return present.getOrDefault(place(dossier.id().agencyId(), dossier.code()), Map.of()).values().stream()
                .filter(person -> person.until().isAfter(now))
                .filter(person -> !person.username().equals(actor.username()))
                .sorted(Comparator.comparing(Present::name).thenComparing(Present::username))
                .toList();
    }

    private void tell(Dossier dossier, Present person) {
        announcer.announce(new LiveEvent(
                dossier.id().agencyId(),
                TOPIC,
                Map.of(
                        "code", dossier.code(),
                        "username", person.username(),
                        "name", person.name(),
                        "until",
                                person.until().equals(Instant.EPOCH)
                                        ? ""
                                        : person.until().toString()),
                !dossier.restricted())); // of a restricted one only those hear who ask, and may see it
    }

    void hear(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) LiveEvent event) {
        if (!event.topic().equals(TOPIC)) {
            return;
        }
        Map<String, String> content = event.content();
        String until = content.get("until");
        present.compute(place(event.agencyId(), content.get("code")), (place, people) -> {
            Map<String, Present> now = people == null ? new ConcurrentHashMap<>() : people;
            if (until.isEmpty()) {
                now.remove(content.get("username"));
            } else {
                Present person = new Present(content.get("username"), content.get("name"), Instant.parse(until));
                now.put(person.username(), person);
            }
            return now.isEmpty() ? null : now;
        });
        forgetWhoIsGone(until);
    }

    /** Whoever's time is up when a later one begins has gone without a word. */
    private void forgetWhoIsGone(String until) {
        if (until.isEmpty()) {
            return;
        }
        Instant now = Instant.parse(until).minus(KEPT_FOR);
        present.values().forEach(people -> people.values()
                .removeIf(person -> person.until().isBefore(now)));
        present.values().removeIf(Map::isEmpty);
    }

    private static Place place(int agencyId, String code) {
        return new Place(agencyId, code);
    }
}
