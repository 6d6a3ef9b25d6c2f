/** Ba đúng: whether a dossier went by the rules, the law and the process; computed from its snapshot, never entered. */
package vn.motcua.dossier.proof;
