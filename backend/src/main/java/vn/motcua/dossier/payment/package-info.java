/** Phí, lệ phí: what is asked, what was paid, and the receipts that prove it. */
package vn.motcua.dossier.payment;
