package vn.motcua.report.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.motcua.organization.Actor;
import vn.motcua.organization.Staff;
import vn.motcua.organization.StaffId;
import vn.motcua.organization.StaffMembers;
import vn.motcua.report.mailing.MailableReports;
import vn.motcua.report.mailing.ReportSendings;

/** What somebody can choose from when they subscribe. */
@ApplicationScoped
class SubscriptionChoices {

    @Inject
    MailableReports reports;

    @Inject
    ReportSendings sendings;

    @Inject
    StaffMembers staff;

    SubscriptionView.Choices of(Actor actor) {
        return new SubscriptionView.Choices(
                sendings.canBeSent(),
                staff.findByIdOptional(new StaffId(actor.agencyId(), actor.username()))
                        .map(Staff::email)
                        .orElse(null),
                reports.all().stream().map(SubscriptionView.ReportChoice::of).toList(),
                reports.series().stream().map(SubscriptionView.SeriesChoice::of).toList());
    }
}
