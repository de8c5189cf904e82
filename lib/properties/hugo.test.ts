import { testAnyText } from './any-text'

testAnyText('hugo')
