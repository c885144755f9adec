select 'meter', id, place from meter union all select 's.meter', id, up::text from s.meter union all select 'stays', id, '' from s.stays
union all select 'reading', meter_id, place from reading order by 1, 2, 3
