alter table ev alter at type timestamptz using at at time zone case id when 1 then 'UTC' else 'Asia/Tokyo' end;
