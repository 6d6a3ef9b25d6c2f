/** Files that people hand in: received as a stream, known by their content, kept on disk or in S3 (ADR 0026). */
package vn.motcua.shared.files;
