package vn.motcua.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.hibernate.query.NativeQuery;

/**
 * Native queries for one column. Asked with a result class alone, Hibernate finds such a query in its cache never again
 * and keeps one more of them with each request, all under one hash; with its column named it finds it.
 */
public final class NativeScalar {

    private NativeScalar() {}

    /**
     * @param column as the statement names it
     * @param type what is wanted of it
     */
    @SuppressWarnings("unchecked")
    public static <T> TypedQuery<T> of(EntityManager entityManager, String sql, String column, Class<T> type) {
        return entityManager.createNativeQuery(sql).unwrap(NativeQuery.class).addScalar(column, type);
    }
}
