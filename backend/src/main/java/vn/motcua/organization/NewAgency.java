package vn.motcua.organization;

import java.time.LocalDate;
import java.util.List;

/**
 * An agency that is to be.
 *
 * @param predecessorCodes agencies that it comes from by merger or split; mostly empty
 */
public record NewAgency(String code, AgencyDetails details, LocalDate validFrom, List<String> predecessorCodes) {}
