alter table t alter v type timestamptz using v at time zone (case id when 1 then 'Asia/Tokyo' else 'UTC' end);
