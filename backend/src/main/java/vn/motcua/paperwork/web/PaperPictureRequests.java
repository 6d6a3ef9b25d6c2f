package vn.motcua.paperwork.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.organization.CurrentStaff;
import vn.motcua.paperwork.PaperPicture;
import vn.motcua.paperwork.PaperPictures;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.files.StoredFile;
import vn.motcua.shared.http.EntityTags;

/** The transactions around a picture: its file comes in between them, while no connection is held. */
@ApplicationScoped
@Transactional
class PaperPictureRequests {

    private static final int MOST = 500;

    @Inject
    PaperPictures pictures;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    List<PaperPictureView> all() {
        return pictures.of(staff.actor().agencyId(), MOST).stream()
                .map(PaperPictureView::of)
                .toList();
    }

    StoredFile content(int id) {
        return pictures.get(staff.actor().agencyId(), id).file();
    }

    void check(PaperPicture.Kind kind, String account, LocalDate validFrom) {
        pictures.check(kind, account, validFrom, staff.actor());
    }

    /** The key stands for the request with the content of its file, which the hash names. */
    @Idempotent
    Response add(PaperPicture.Kind kind, String account, LocalDate validFrom, StoredFile file) {
        PaperPicture added = pictures.add(kind, account, validFrom, file, staff.actor(), clock.instant());
        return answer(Response.created(URI.create("/api/v1/paper-pictures/" + added.id())), added);
    }

    Response remove(int id, int seen, String reason) {
        return answer(Response.ok(), pictures.remove(id, seen, reason, staff.actor(), clock.instant()));
    }

    private static Response answer(Response.ResponseBuilder response, PaperPicture picture) {
        return response.entity(PaperPictureView.of(picture))
                .tag(EntityTags.of(picture.version()))
                .build();
    }
}
