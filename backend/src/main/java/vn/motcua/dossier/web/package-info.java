/** HTTP of the dossier: the desk, its lists, and one sub-resource an act. */
package vn.motcua.dossier.web;
