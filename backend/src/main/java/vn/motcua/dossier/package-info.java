/** The life of a dossier: its acts, its steps, its clock, its ledger. */
package vn.motcua.dossier;
