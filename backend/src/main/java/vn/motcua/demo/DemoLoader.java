package vn.motcua.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.motcua.dossier.ReceiptBookOpening;
import vn.motcua.dossier.ReceiptBookOpening.NewBook;
import vn.motcua.organization.Actor;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.Agency;
import vn.motcua.organization.AgencyHeads;
import vn.motcua.organization.Department;
import vn.motcua.organization.Departments;
import vn.motcua.organization.HeadTerm;
import vn.motcua.organization.Staff;
import vn.motcua.organization.StaffId;
import vn.motcua.organization.StaffMembers;
import vn.motcua.security.AgencyScope;
import vn.motcua.shared.VietnamTime;

/** Fills an empty database with the demo commune: offices, staff and the 124 procedures. Never twice. */
@ApplicationScoped
class DemoLoader {

    private static final Logger LOG = Logger.getLogger(DemoLoader.class);

    @ConfigProperty(name = "motcua.demo", defaultValue = "false")
    boolean enabled;

    @Inject
    Agencies agencies;

    @Inject
    Departments departments;

    @Inject
    AgencyHeads heads;

    @Inject
    StaffMembers staff;

    @Inject
    ReceiptBookOpening receiptBooks;

    @Inject
    AgencyScope scope;

    @Inject
    DemoCatalogue catalogue;

    @Transactional
    void load(@Observes StartupEvent start) {
        if (!enabled || agencies.count() > 0) {
            return;
        }
        Map<String, Integer> agencyIds = loadAgencies();
        scope.open(List.copyOf(agencyIds.values()));
        loadHeads(agencyIds);
        loadDepartments(agencyIds);
        loadStaff(agencyIds);
        openReceiptBooks(agencyIds);
        int procedures = catalogue.load();
        agencies.forgetTree();
        LOG.infof("Loaded the demo: %d agencies, %d procedures", agencyIds.size(), procedures);
    }

    private Map<String, Integer> loadAgencies() {
        Map<String, Integer> ids = new HashMap<>();
        for (CSVRecord row : new DemoFile("agencies.csv").records()) {
            Agency agency = new Agency(
                    row.get("code"), row.get("name"), ids.get(row.get("parent")), row.get("phone"), row.get("address"));
            agencies.persistAndFlush(agency);
            ids.put(agency.code(), agency.id());
        }
        return ids;
    }

    private void loadHeads(Map<String, Integer> agencyIds) {
        for (CSVRecord row : new DemoFile("heads.csv").records()) {
            HeadTerm term =
                    new HeadTerm(row.get("name"), row.get("title"), LocalDate.parse(row.get("valid_from")), null);
            heads.replace(agencyIds.get(row.get("agency_code")), List.of(term));
        }
    }

    private void loadDepartments(Map<String, Integer> agencyIds) {
        int order = 0;
        for (CSVRecord row : new DemoFile("departments.csv").records()) {
            departments.persist(
                    new Department(agencyIds.get(row.get("agency_code")), row.get("code"), row.get("name"), ++order));
        }
    }

    private void loadStaff(Map<String, Integer> agencyIds) {
        for (CSVRecord row : new DemoFile("staff.csv").records()) {
            Set<String> codes = Set.copyOf(Arrays.asList(row.get("departments").split(";")));
            staff.persist(new Staff(
                    new StaffId(agencyIds.get(row.get("agency_code")), row.get("username")),
                    row.get("name"),
                    row.get("title"),
                    row.get("primary_department"),
                    codes));
        }
        staff.flush();
    }

    /** As if it had been opened on its first day. */
    private void openReceiptBooks(Map<String, Integer> agencyIds) {
        for (CSVRecord row : new DemoFile("receipt-books.csv").records()) {
            LocalDate firstDay = LocalDate.parse(row.get("valid_from"));
            NewBook book = new NewBook(
                    row.get("book"), row.get("form_number"), row.get("symbol"), firstDay, row.get("reason"));
            Actor by = new Actor(
                    agencyIds.get(row.get("agency_code")),
                    row.get("opened_by"),
                    row.get("opened_by_name"),
                    Set.of(),
                    Set.of());
            receiptBooks.open(book, by, VietnamTime.startOf(firstDay));
        }
    }
}
