/** The catalogue as files: CSV in the shape in which ministries' lists come, and a workbook that holds everything. */
package vn.motcua.procedure.exchange;
