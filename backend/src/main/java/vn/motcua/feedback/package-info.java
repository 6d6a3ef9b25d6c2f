/** What citizens say of us: ratings of finished dossiers, feedback and complaints with their own deadlines. */
package vn.motcua.feedback;
