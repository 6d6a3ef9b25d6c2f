package vn.motcua.dossier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ListIndexBase;
import vn.motcua.shared.problem.ProblemException;

/** The legs of a dossier with agencies outside; its own promise never moves by them (ADR 0025). */
@Embeddable
public class OutsideLegs {

    @ElementCollection
    @CollectionTable(
            name = "outside_leg",
            joinColumns = {@JoinColumn(name = "agency_id"), @JoinColumn(name = "dossier_id")})
    @OrderColumn(name = "seq")
    @ListIndexBase(1)
    private List<OutsideLeg> legs;

    /** How many are out, for the work lists. */
    @Column(name = "open_legs")
    private int open;

    protected OutsideLegs() {}

    static OutsideLegs none() {
        OutsideLegs none = new OutsideLegs();
        none.legs = new ArrayList<>();
        return none;
    }

    /** @return its number, from 1 */
    int dispatch(OutsideLeg leg) {
        legs.add(leg);
        open++;
        return legs.size();
    }

    /** @throws ProblemException 404 LEG_NOT_FOUND; 409 LEG_RETURNED */
    OutsideLeg comeBack(int number, String result, ActContext context) {
        if (number < 1 || number > legs.size()) {
            throw new ProblemException(404, "LEG_NOT_FOUND", null, number);
        }
        OutsideLeg leg = legs.get(number - 1);
        if (!leg.isOpen()) {
            throw new ProblemException(409, "LEG_RETURNED", null, number);
        }
        leg.comeBack(result, context);
        open--;
        return leg;
    }

    public List<OutsideLeg> all() {
        return legs;
    }

    public boolean someAreOut() {
        return open > 0;
    }

    /** Number of the one that has been out for longest; 1 when none is. */
    public int firstOut() {
        for (int index = 0; index < legs.size(); index++) {
            if (legs.get(index).isOpen()) {
                return index + 1;
            }
        }
        return 1;
    }
}
