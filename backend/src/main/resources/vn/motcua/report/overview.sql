-- Every dossier that touches the period, as it was known.
select k.* from ({{known}}) k
