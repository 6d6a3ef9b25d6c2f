package vn.motcua.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Database;
import vn.motcua.testing.RealServices;

/** What pg_catalog says of every table that belongs to an agency; the list of tables is read from there, too. */
@QuarkusTest
@WithTestResource(RealServices.class)
class AgencyTablesTest {

    /** Tables with agency_id, and the number that the column has in them. */
    private static final String OF_AN_AGENCY = """
            with of_an_agency as (
              select t.oid, t.relname, t.relrowsecurity, a.attnum
                from pg_class t
                join pg_attribute a on a.attrelid = t.oid and a.attname = 'agency_id' and not a.attisdropped
               where t.relkind in ('r', 'p') and t.relnamespace = 'public'::regnamespace)
            """;

    @Test
    void thereAreSome() throws Exception {
        assertThat(found("select relname from of_an_agency order by 1"))
                .contains("dossier", "dossier_event", "number_series", "staff", "department", "idempotency_key");
    }

    @Test
    void allHaveAPrimaryKey() throws Exception {
        assertThat(found("""
                                select relname from of_an_agency t
                                 where not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)
                                """)).isEmpty();
    }

    @Test
    void haveTheAgencyFirstInEveryPrimaryKeyAndUniqueIndex() throws Exception {
        assertThat(found("""
                                select i.indexrelid::regclass from of_an_agency t
                                  join pg_index i on i.indrelid = t.oid and (i.indisunique or i.indisexclusion)
                                 where i.indkey[0] <> t.attnum
                                """)).isEmpty();
    }

    @Test
    void haveTheAgencyFirstInEveryForeignKeyToEachOther() throws Exception {
        assertThat(found("""
                                select f.conname from pg_constraint f
                                  join of_an_agency source on source.oid = f.conrelid
                                  join of_an_agency target on target.oid = f.confrelid
                                 where f.contype = 'f'
                                   and (f.conkey[1] <> source.attnum or f.confkey[1] <> target.attnum)
                                """)).isEmpty();
    }

    @Test
    void areReferredToByNoTableWithoutAnAgency() throws Exception {
        assertThat(found("""
                                select f.conname from pg_constraint f join of_an_agency target on target.oid = f.confrelid
                                 where f.contype = 'f' and f.conrelid not in (select oid from of_an_agency)
                                """)).isEmpty();
    }

    @Test
    void haveRowSecurityOnAndAPolicyForEveryCommand() throws Exception {
        assertThat(found("""
                                select relname from of_an_agency t
                                 where not t.relrowsecurity
                                    or not exists (
                                         select from pg_policy p
                                          where p.polrelid = t.oid and p.polcmd = '*' and p.polpermissive
                                            and pg_get_expr(p.polqual, t.oid) like '%motcua.agencies%')
                                """)).isEmpty();
    }

    @Test
    void belongToSomebodyElseThanTheApplication() throws Exception {
        assertThat(found("""
                                select t.relname from of_an_agency t join pg_class c on c.oid = t.oid
                                  join pg_roles owner on owner.oid = c.relowner
                                 where owner.rolname = 'motcua_app'
                                """)).isEmpty();
        try (var owner = Database.asOwner()) {
            assertThat(owner.number("""
                            select count(*) from pg_roles
                             where rolname = 'motcua_app' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
                            """)).isZero();
        }
    }

    private static List<String> found(String select) throws Exception {
        try (var owner = Database.asOwner()) {
            return owner.texts(OF_AN_AGENCY + select);
        }
    }
}
