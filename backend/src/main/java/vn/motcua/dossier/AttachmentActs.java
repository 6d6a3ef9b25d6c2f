package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.motcua.organization.Actor;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.ProcedureVersionId;
import vn.motcua.procedure.Procedures;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.security.Roles;
import vn.motcua.shared.files.StoredFile;
import vn.motcua.shared.problem.ProblemException;

/** Đính kèm and gỡ: acts on the files of a dossier, each with its row in the ledger (ADR 0026). */
@ApplicationScoped
public class AttachmentActs {

    @Inject
    Dossiers dossiers;

    @Inject
    Attachments attachments;

    @Inject
    Procedures procedures;

    @Inject
    DossierActs acts;

    /**
     * Whether a file would be taken in, asked before it is read.
     *
     * @throws ProblemException as {@link #attach}
     */
    public void check(String code, AttachmentPurpose purpose, ActContext context) {
        Dossier dossier = dossiers.get(code);
        refuse(attachRefusal(dossier, context));
        attachments.nextId(dossier);
        purpose.document(version(dossier));
        purpose.step(dossier.progress());
    }

    /**
     * Adds a kept file to a dossier, in whatever version the dossier is: nothing of it is overwritten.
     *
     * @throws DossierNotFound when there is none that the actor may see
     * @throws ActRefused when the rules do not allow it
     * @throws ProblemException 409 ATTACHMENTS_FULL, or 422 as {@link AttachmentPurpose}
     */
    public Attachment attach(String code, AttachmentPurpose purpose, StoredFile file, ActContext context) {
        Dossier dossier = dossiers.getForAct(code);
        RequiredDocument document = purpose.document(version(dossier));
        Attachment attachment = new Attachment(attachments.nextId(dossier), purpose, document, dossier, file, context);
        acts.perform(dossier, DossierAct.ATTACH, context, seen -> {
            attachments.persist(attachment);
            seen.record(DossierAct.ATTACH, context, attachment.details());
        });
        return attachment;
    }

    /**
     * Marks a file as taken out.
     *
     * @param seenVersion of the attachment
     * @throws ProblemException 404 ATTACHMENT_NOT_FOUND, 412 ATTACHMENT_CHANGED
     * @throws ActRefused when the rules do not allow it
     */
    public Attachment remove(String code, int number, int seenVersion, String reason, ActContext context) {
        Dossier dossier = dossiers.getForAct(code);
        Attachment attachment = attachments.get(dossier, number);
        if (attachment.version() != seenVersion) {
            throw new ProblemException(412, "ATTACHMENT_CHANGED", "header:If-Match");
        }
        refuse(removalRefusal(dossier, attachment, context));
        acts.perform(dossier, DossierAct.REMOVE_ATTACHMENT, context, seen -> {
            attachment.remove(context, reason);
            seen.record(
                    DossierAct.REMOVE_ATTACHMENT, context, attachment.details().and("reason", reason));
        });
        return attachment;
    }

    /** Why the actor may add no file; empty when they may. */
    public Optional<Refusal> attachRefusal(Dossier dossier, ActContext context) {
        return ActRules.refusal(DossierAct.ATTACH, dossier.situation(), context.actor(), context.at());
    }

    /** Why the actor may not take the file out: it is out, or somebody else added it and the actor is no leader. */
    public Optional<Refusal> removalRefusal(Dossier dossier, Attachment attachment, ActContext context) {
        if (attachment.isRemoved()) {
            return Optional.of(Refusal.byState("ATTACHMENT_ALREADY_REMOVED"));
        }
        Actor actor = context.actor();
        return ActRules.refusal(DossierAct.REMOVE_ATTACHMENT, dossier.situation(), actor, context.at())
                .or(() -> attachment.addedBy().equals(actor.username()) || actor.has(Roles.LEADER)
                        ? Optional.empty()
                        : Optional.of(Refusal.byAuthority("ATTACHMENT_OF_ANOTHER")));
    }

    /**
     * The kept file for whoever may see the dossier; what was taken out is for leaders and auditors alone.
     *
     * @throws ProblemException 404 ATTACHMENT_NOT_FOUND, 403 ATTACHMENT_REMOVED
     */
    public StoredFile open(String code, int number, Actor actor) {
        Attachment attachment = attachments.get(dossiers.get(code), number);
        if (attachment.isRemoved() && !actor.has(Roles.LEADER) && !actor.has(Roles.AUDITOR)) {
            throw new ProblemException(403, "ATTACHMENT_REMOVED", null);
        }
        return attachment.file();
    }

    private ProcedureVersion version(Dossier dossier) {
        return procedures.findById(new ProcedureVersionId(dossier.procedureId(), dossier.procedureVersion()));
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new ActRefused(reason);
        });
    }
}
