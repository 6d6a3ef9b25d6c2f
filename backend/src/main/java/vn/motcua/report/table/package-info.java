/** The one table that every report is told as: for screens, spreadsheets and paper. */
package vn.motcua.report.table;
