package vn.motcua.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import vn.motcua.shared.AccentFolding;

/** What is measured: the things that people of sixteen communes do, each user in a commune of their own. */
final class Work {

    /** Three working days, four steps: desk, officer, leader, desk. */
    private static final String PROCEDURE = "R2016-012";

    private static final long SEED = 20261125L;

    private final List<Office> offices;
    private final Account auditor;
    private final Catalogue.Procedure procedure;
    private final List<List<String>> numbers;
    private final List<RandomGenerator> random;
    /** By user: received, and not handed over yet. */
    private final List<Queue<DossierState>> received;

    /**
     * @param auditor of the province
     * @param numbers what is looked up, by user
     */
    Work(List<Office> offices, Account auditor, Catalogue catalogue, List<List<String>> numbers) {
        this.offices = offices;
        this.auditor = auditor;
        this.numbers = numbers;
        this.procedure = catalogue.of(PROCEDURE);
        RandomGenerator first = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        this.random = new ArrayList<>(IntStream.range(0, offices.size())
                .mapToObj(user -> (RandomGenerator)
                        RandomGeneratorFactory.of("L64X128MixRandom").create(first.nextLong()))
                .toList());
        this.received = IntStream.range(0, offices.size())
                .<Queue<DossierState>>mapToObj(user -> new ConcurrentLinkedQueue<>())
                .toList();
    }

    /** The open dossiers, the most urgent first: the clerk's screen. */
    boolean workList(int user, Wire wire) throws IOException {
        return clerk(user, wire, Request.get("/api/v1/dossiers?view=OPEN&limit=50"))
                .isOk();
    }

    /** A name as somebody types it in a hurry, among all dossiers of the commune. */
    boolean search(int user, Wire wire) throws IOException {
        return search(user, wire, AccentFolding.fold(People.name(random.get(user))));
    }

    /** The code on a receipt, or the telephone that somebody tells, among all dossiers of the commune. */
    boolean searchNumber(int user, Wire wire) throws IOException {
        List<String> known = numbers.get(user);
        return search(user, wire, known.get(random.get(user).nextInt(known.size())));
    }

    private boolean search(int user, Wire wire, String text) throws IOException {
        String query = URLEncoder.encode(text, StandardCharsets.UTF_8);
        return clerk(user, wire, Request.get("/api/v1/dossiers?limit=50&q=" + query))
                .isOk();
    }

    boolean reception(int user, Wire wire) throws IOException {
        Reply reply = receive(offices.get(user), user, wire);
        if (reply.isOk()) {
            received.get(user).add(DossierState.of(reply));
        }
        return reply.isOk();
    }

    /** All clerks sit in one commune and draw from one series of numbers. */
    boolean receptionAtOneDesk(int user, Wire wire) throws IOException {
        return receive(offices.getFirst(), user, wire).isOk();
    }

    /** The receipt of a dossier that was received just before, as two copies on a sheet; null before anything was. */
    Boolean receipt(int user, Wire wire) throws IOException {
        DossierState state = received.get(user).poll();
        if (state == null) {
            return null;
        }
        received.get(user).add(state);
        return clerk(user, wire, Request.pdf("/api/v1/dossiers/" + state.code() + "/forms/receipt.pdf"))
                .isOk();
    }

    /** The desk hands over what it has received; null when nothing is left. */
    Boolean handOver(int user, Wire wire) throws IOException {
        DossierState state = received.get(user).poll();
        return state == null
                ? null
                : Boolean.valueOf(clerk(user, wire, state.next()).isOk());
    }

    /** Received, handed over, worked on, signed, finished and returned, by three people. */
    boolean wholeDossier(int user, Wire wire) throws IOException {
        Office office = offices.get(user);
        Reply reply = receive(office, user, wire);
        while (reply.isOk()) {
            DossierState state = DossierState.of(reply);
            if (state.isReturned()) {
                return true;
            }
            reply = office.send(wire, state.nextRole(), state.next());
        }
        return false;
    }

    boolean settlement(int user, Wire wire) throws IOException {
        return clerk(user, wire, settlementOf(LocalDate.now())).isOk();
    }

    /** Of all communes below the province of the measured ones. */
    boolean settlementOfTheProvince(int user, Wire wire) throws IOException {
        return wire.send(settlementOf(LocalDate.now()), auditor.token()).isOk();
    }

    /** @return the code of the new dossier */
    String receiveOne(int user, Wire wire) throws IOException {
        return receive(offices.get(user), user, wire).json().path("code").asText();
    }

    /** The half-year that has ended last. */
    static Request settlementOf(LocalDate today) {
        LocalDate from = today.getMonthValue() > 6
                ? LocalDate.of(today.getYear(), 1, 1)
                : LocalDate.of(today.getYear() - 1, 7, 1);
        return Request.get("/api/v1/reports/settlement?from=%s&to=%s"
                .formatted(from, from.plusMonths(6).minusDays(1)));
    }

    /** Dossiers of the loaded year, by their codes, whose chains are whole. */
    int wholeLedgers(Wire wire, int user, List<String> codes) throws IOException {
        int whole = 0;
        for (String code : codes) {
            Request request = Request.get("/api/v1/dossiers/" + code + "/events");
            whole += clerk(user, wire, request)
                            .orFail(request)
                            .json()
                            .path("chain")
                            .path("intact")
                            .asBoolean()
                    ? 1
                    : 0;
        }
        return whole;
    }

    private Reply receive(Office office, int user, Wire wire) throws IOException {
        return office.send(
                wire,
                "CLERK",
                Request.post("/api/v1/dossiers", null, procedure.reception(People.applicant(random.get(user)))));
    }

    private Reply clerk(int user, Wire wire, Request request) throws IOException {
        return offices.get(user).send(wire, "CLERK", request);
    }
}
