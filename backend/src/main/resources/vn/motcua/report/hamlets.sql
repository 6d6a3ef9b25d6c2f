-- What touches the period, by the hamlet (thôn, ấp, khu phố…) that the applicant's address names: addresses are free
-- text, and an old name stays in use. Where a denouncer lives is told to nobody.
select k.*, coalesce(case when not k.restricted then initcap(left(substring(
         lower(k.applicant_address) from
         '(?:^|[,;])\s*((?:ấp|thôn|khu phố|khu vực|khóm|tổ dân phố|tổ|bản|làng|xóm|buôn|sóc)\s+[^,;]+)'), 70)) end, '–') as hamlet
  from ({{known}}) k
