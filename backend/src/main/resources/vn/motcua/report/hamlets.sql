-- What touches the period, by the hamlet (thôn, ấp, khu phố…) that the applicant's address names: addresses are free
-- text, and an old name stays in use. A number or a group (tổ) before it is no hamlet; a group stands for one only where
-- nothing else is named. Where a denouncer lives is told to nobody.
select k.*, coalesce(case when not k.restricted then initcap(left(coalesce(
         substring(lower(k.applicant_address) from
           '(?:^|[,;])\s*(?:(?:số nhà|số|tổ)\s+[^\s,;]+\s+)*((?:ấp|thôn|khu phố|khu vực|khóm|tổ dân phố|bản|làng|xóm|buôn|sóc)\s+[^,;]+)'),
         substring(lower(k.applicant_address) from '(?:^|[,;])\s*(tổ\s+[^,;]+)')), 70)) end, '–') as hamlet
  from ({{known}}) k
