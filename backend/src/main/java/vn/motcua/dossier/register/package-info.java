/** Registers (sổ): numbers without gaps through the year, books, dated corrections, the closing of a year. */
package vn.motcua.dossier.register;
