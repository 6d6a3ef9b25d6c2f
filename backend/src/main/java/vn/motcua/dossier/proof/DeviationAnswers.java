package vn.motcua.dossier.proof;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class DeviationAnswers implements PanacheRepositoryBase<DeviationAnswer, DeviationAnswerId> {}
