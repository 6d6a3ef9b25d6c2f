package vn.motcua.shared.http;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/** A date between 1900 and 2199; what the database could not hold and nobody could mean is refused. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OfficeDate.Bounds.class)
public @interface OfficeDate {

    String message() default "DAY_OUT_OF_BOUNDS";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Bounds implements ConstraintValidator<OfficeDate, LocalDate> {

        @Override
        public boolean isValid(LocalDate date, ConstraintValidatorContext context) {
            return date == null || date.getYear() >= 1900 && date.getYear() < 2200;
        }
    }
}
